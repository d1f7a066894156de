using Diplomacy.Domain.Time;

namespace Diplomacy.Domain;

/// <content>Sets.</content>
public abstract partial class EdtfValue
{
    /// <summary>One date of several: <c>[1667,1668,1670..1672]</c>, <c>[..1760-12-03]</c>.</summary>
    public sealed class OneOf : EdtfValue
    {
        private readonly EdtfRange[] _members;

        internal OneOf(EdtfRange[] members, string? spelling)
            : base(spelling) => _members = members;

        /// <summary>The dates of which one is meant, in the order in which they are written; at least one.</summary>
        public ValueList<EdtfMember> Members => [.. _members.Select(EdtfMember.Of)];

        /// <inheritdoc/>
        public override bool IsQualified => AnyIsQualified(_members);

        internal override EdtfSyntax Syntax => new() { Form = EdtfForm.OneOf, Members = _members };

        /// <inheritdoc/>
        public override DateBounds BoundsBy(SeasonPolicy? seasons = null, ApproximationMargin margin = default) => BoundsOf(_members, margin);

        /// <inheritdoc/>
        public override int GetHashCode() => HashOf(_members);

        private protected override Stretch? OnlyBy(SeasonPolicy? seasons, bool asInstant) => null;

        private protected override Term TermAt(int place, SeasonPolicy? seasons, bool asInstant) => Term.OneOf(_members);

        private protected override bool SaysTheSameAs(EdtfValue other) => other is OneOf set && _members.AsSpan().SequenceEqual(set._members);
    }

    /// <summary>Several dates, all of them: <c>{1960,1961-12}</c>, <c>{2001-01..2002-05}</c>.</summary>
    public sealed class AllOf : EdtfValue
    {
        private readonly EdtfRange[] _members;

        internal AllOf(EdtfRange[] members, string? spelling)
            : base(spelling) => _members = members;

        /// <summary>The dates that are all meant, in the order in which they are written; at least one.</summary>
        public ValueList<EdtfMember> Members => [.. _members.Select(EdtfMember.Of)];

        /// <inheritdoc/>
        public override bool IsQualified => AnyIsQualified(_members);

        internal override EdtfSyntax Syntax => new() { Form = EdtfForm.AllOf, Members = _members };

        /// <inheritdoc/>
        public override DateBounds BoundsBy(SeasonPolicy? seasons = null, ApproximationMargin margin = default) => BoundsOf(_members, margin);

        /// <inheritdoc/>
        public override int GetHashCode() => ~HashOf(_members);

        private protected override Stretch? OnlyBy(SeasonPolicy? seasons, bool asInstant) => null;

        private protected override int TermCount => _members.Length;

        private protected override Term TermAt(int place, SeasonPolicy? seasons, bool asInstant) => Term.Each(_members[place]);

        private protected override Term Anything(SeasonPolicy? seasons, bool asInstant) => Term.OneOf(_members);

        private protected override bool SaysTheSameAs(EdtfValue other) => other is AllOf set && _members.AsSpan().SequenceEqual(set._members);
    }

    private static DateBounds BoundsOf(EdtfRange[] members, ApproximationMargin margin)
    {
        var earliest = BoundsOf(members[0], margin).Earliest;
        DateBound? latest = null;
        foreach (var member in members)
        {
            var next = BoundsOf(member, margin);
            earliest = DateBound.Earlier(earliest, next.Earliest);
            if (!EndsBeforeTheCalendar(member)) latest = latest is { } other ? DateBound.Later(other, next.Latest) : next.Latest;
        }

        return new DateBounds(earliest, latest ?? DateBound.OutsideTheCalendar);
    }

    /// <summary>Whether the member ends in the year -9999; no margin moves it into the calendar.</summary>
    private static bool EndsBeforeTheCalendar(EdtfRange member) => BoundsOf(member, default).Latest.Kind is DateBoundKind.OutsideTheCalendar;

    private static bool AnyIsQualified(EdtfRange[] members) => Array.Exists(members, static member => member.First.IsQualified || member.Last.IsQualified);

    private static int HashOf(EdtfRange[] members)
    {
        var hash = default(HashCode);
        foreach (var member in members) hash.Add(member);
        return hash.ToHashCode();
    }
}
