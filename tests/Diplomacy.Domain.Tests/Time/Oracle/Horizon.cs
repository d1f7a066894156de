using Diplomacy.Domain.Tests.Time.Written;

namespace Diplomacy.Domain.Tests.Time.Oracle;

/// <summary>Finite stand-ins for what has no end: how far open ranges of sets go beyond all dates of two values.</summary>
/// <remarks>
/// Beyond the last point that either value names nothing changes any more, so a few units stand for all later ones. Of two open ranges one may have to reach further than the other: each unit
/// of a set of which all are meant must find, in the other value, units before, around and after it. So the stand-ins are of three lengths, counted in the longest units that occur.
/// </remarks>
internal sealed class Horizon
{
    /// <summary>Of a range of which each unit must be covered.</summary>
    public const int Shortest = 3;

    /// <summary>Of a range of which one unit must cover.</summary>
    public const int Middle = 6;

    /// <summary>Of a range of which one unit is meant.</summary>
    public const int Longest = 9;

    private static readonly long[] SecondsOfUnits = [366 * Days.Seconds, 31 * Days.Seconds, Days.Seconds];

    private readonly long _first;
    private readonly long _last;
    private readonly long _unit;

    public Horizon(params ReadOnlySpan<WrittenValue> values)
    {
        (_first, _last) = (long.MaxValue, long.MinValue);
        var precision = 2;
        foreach (var value in values)
        {
            foreach (var point in Enumeration.PointsOf(value)) (_first, _last) = (Math.Min(_first, point), Math.Max(_last, point));
            if (value is WrittenSet set) precision = Math.Min(precision, set.Members.Where(member => member.IsOpen).Select(member => member.Precision).DefaultIfEmpty(2).Min());
        }

        if (_first > _last) (_first, _last) = (0, 0);
        _unit = SecondsOfUnits[precision];
    }

    public long FirstSecond(int units) => _first - (units * _unit);

    public long LastSecond(int units) => _last + (units * _unit);
}
