namespace Diplomacy.Domain.Expressions;

/// <summary>What an expression can yield. Equal by what is said, not by where it was said.</summary>
internal abstract record Value
{
    public static readonly Value Unknown = new UnknownValue();
    public static readonly Value Null = new NullValue();
    public static readonly Value True = new BooleanValue(true);
    public static readonly Value False = new BooleanValue(false);

    /// <summary>Where the value comes from, for the caller; takes no part in equality.</summary>
    public object? Origin { get; init; }

    /// <summary>The simple name of the value's type, by which its functions are found.</summary>
    public abstract string TypeName { get; }

    public static Value From(bool truth) => truth ? True : False;

    public static Value From(bool? truth) => truth is { } known ? From(known) : Unknown;

    public static Value From(int number) => new IntegerValue(number, IntegerValue.IntBits);

    public static Value From(long number) => new IntegerValue(number, IntegerValue.LongBits);

    public static Value From(string text) => new TextValue(text);

    public virtual bool Equals(Value? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>The value as it stands in messages.</summary>
    public sealed override string ToString() => ValueText.Of(this);
}

/// <summary>A value that nothing certain can be said about.</summary>
internal sealed record UnknownValue : Value
{
    public override string TypeName => "Unknown";
}

/// <summary>A value that is certainly absent.</summary>
internal sealed record NullValue : Value
{
    public override string TypeName => "Null";
}

internal sealed record BooleanValue(bool Truth) : Value
{
    public override string TypeName => "Boolean";
}
