namespace Diplomacy.Domain.Expressions;

internal sealed record DateValue(CivilDate Date) : Value
{
    public override string TypeName => "LocalDate";
}

internal sealed record TimeValue(long NanosecondOfDay) : Value
{
    public override string TypeName => "LocalTime";
}

internal sealed record DateTimeValue(CivilDate Date, long NanosecondOfDay) : Value
{
    public override string TypeName => "LocalDateTime";
}

/// <summary>A point of the world's time line, as date and time in UTC.</summary>
internal sealed record InstantValue(CivilDate Date, long NanosecondOfDay) : Value
{
    public override string TypeName => "Instant";
}

internal sealed record YearMonthValue(int Year, int Month) : Value
{
    public override string TypeName => "YearMonth";
}

internal sealed record OffsetValue(int Seconds) : Value
{
    public override string TypeName => "Offset";
}

/// <summary>Days from the first to the last, both included; the last is not before the first.</summary>
internal sealed record DateIntervalValue(CivilDate Start, CivilDate End) : Value
{
    public override string TypeName => "DateInterval";

    public int Length => End.DayNumber - Start.DayNumber + 1;
}

/// <summary>Whole calendar years from the first to the last, both included; the last is not before the first.</summary>
internal sealed record YearSpanValue(int FirstYear, int LastYear) : Value
{
    public override string TypeName => "YearSpan";
}
