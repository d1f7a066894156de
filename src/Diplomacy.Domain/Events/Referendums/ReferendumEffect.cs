namespace Diplomacy.Domain;

/// <summary>Whether the result of a referendum binds.</summary>
public enum ReferendumEffect
{
    /// <summary>It binds.</summary>
    Binding,

    /// <summary>It is advice.</summary>
    Advisory,

    /// <summary>It binds if enough voters take part.</summary>
    BindingIfQuorum,
}
