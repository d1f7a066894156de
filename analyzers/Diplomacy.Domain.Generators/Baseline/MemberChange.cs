namespace Diplomacy.Domain.Generators.Baseline;

/// <summary>How members change: what they hold, and what their absence means.</summary>
internal static class MemberChange
{
    static readonly HashSet<(string, string)> Widenings = [("int32", "int64"), ("int32", "decimal"), ("int64", "decimal")];

    public static WireChange Between(string before, string now)
    {
        var (formBefore, presenceBefore) = Parts(before);
        var (form, presence) = Parts(now);
        if (form != formBefore && !Widenings.Contains((formBefore, form))) return WireChange.Retyped("Documents written before hold the former form, and are refused where the two differ.");
        if (presence == presenceBefore) return WireChange.Loosened("every number of the former form is one of the new");
        if (presence == MemberForms.Required) return WireChange.Tightened("the member could be left out, and now it is required");
        return presenceBefore == MemberForms.Required
            ? WireChange.Loosened("the member was required, and now it can be left out")
            : WireChange.Retyped("Documents written before that leave the member out are read, and mean something else now.");
    }

    static (string Form, string Presence) Parts(string value) => value.IndexOf(", ", StringComparison.Ordinal) is var comma and >= 0
        ? (value.Substring(0, comma), value.Substring(comma + 2))
        : (value, "");
}
