namespace Diplomacy.Domain.Tests.Time.Written;

/// <summary>A set.</summary>
public sealed record WrittenSet(bool AreAllMeant, IReadOnlyList<WrittenMember> Members) : WrittenValue
{
    public override string Text
    {
        get
        {
            var members = string.Join(',', Members.Select(member => member.Text));
            return AreAllMeant ? $"{{{members}}}" : $"[{members}]";
        }
    }

    public override IEnumerable<WrittenDate> Dates => Members.SelectMany(member => member.Dates);
}
