namespace Diplomacy.Domain;

/// <summary>For whom a framework is signed.</summary>
public enum SignatorySide
{
    /// <summary>For the government.</summary>
    Government,

    /// <summary>For the United Nations.</summary>
    UnitedNations,
}
