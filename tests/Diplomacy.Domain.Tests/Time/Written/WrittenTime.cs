namespace Diplomacy.Domain.Tests.Time.Written;

/// <summary>A day and a time to the second.</summary>
/// <param name="Day">The day.</param>
/// <param name="SecondOfDay">The time.</param>
/// <param name="Shift">The shift from UTC as it is written, or nothing.</param>
/// <param name="ShiftInMinutes">The shift from UTC.</param>
public sealed record WrittenTime(WrittenDate Day, int SecondOfDay, string Shift, int ShiftInMinutes) : WrittenValue
{
    public override string Text => $"{Day}T{SecondOfDay / 3600:00}:{SecondOfDay / 60 % 60:00}:{SecondOfDay % 60:00}{Shift}";

    public override IEnumerable<WrittenDate> Dates => [Day];

    public bool HasShift => Shift.Length > 0;

    /// <summary>The second, in UTC or as it is written.</summary>
    public Stretch Second(bool inUtc)
    {
        var second = Day.Completions.Single().Start + SecondOfDay - (inUtc ? ShiftInMinutes * 60 : 0);
        return new Stretch(second, second + 1);
    }
}
