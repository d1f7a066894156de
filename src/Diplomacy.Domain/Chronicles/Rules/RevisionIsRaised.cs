using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A record that is changed has a higher revision.</summary>
/// <remarks>Source: RFC 5545, 3.8.7.4 (SEQUENCE).</remarks>
/// <param name="earlier">The earlier edition.</param>
internal sealed class RevisionIsRaised(Chronicle earlier) : ChangeRule("DIP7140", "A record that is changed has a higher revision", earlier)
{
    protected override Fault? Fault(DiplomaticRecord before, DiplomaticRecord after) => after.Revision > before.Revision
        ? null
        : new Fault("/revision", $"a record that is changed must have a higher revision (more than {MessageText.Of(before.Revision)}); that of '{after.Name}' is {MessageText.Of(after.Revision)}. Raise it.");
}
