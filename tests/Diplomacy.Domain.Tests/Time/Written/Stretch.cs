namespace Diplomacy.Domain.Tests.Time.Written;

/// <summary>From one second, included, to another, excluded; counted from the first of the year 0000.</summary>
public readonly record struct Stretch(long Start, long End)
{
    /// <summary>Before all seconds.</summary>
    public const long Past = long.MinValue;

    /// <summary>After all seconds.</summary>
    public const long Future = long.MaxValue;
}
