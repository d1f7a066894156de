namespace Diplomacy.Domain.Codes;

/// <summary>What the symbol of a resolution tells; 0 for what it does not.</summary>
internal readonly struct Resolution(int number, int session, int year)
{
    /// <summary>The number, without the letter after it.</summary>
    public int Number { get; } = number;

    /// <summary>The regular session of the General Assembly.</summary>
    public int Session { get; } = session;

    /// <summary>The year of adoption.</summary>
    public int Year { get; } = year;
}
