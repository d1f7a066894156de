using Diplomacy.Domain.Time;

namespace Diplomacy.Domain;

/// <summary>What stands between two commas of a set: a date, or all dates from one to another.</summary>
/// <remarks>Source: EDTF Specification, 4 February 2019, level 2 (set representation).</remarks>
public abstract class EdtfMember : IEquatable<EdtfMember>
{
    private protected EdtfMember(EdtfRange range) => Syntax = range;

    internal EdtfRange Syntax { get; }

    /// <inheritdoc/>
    public bool Equals(EdtfMember? other) => other is not null && Syntax == other.Syntax;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfMember);

    /// <inheritdoc/>
    public override int GetHashCode() => Syntax.GetHashCode();

    internal static EdtfMember Of(EdtfRange range) => range.IsSingle ? new Single(range) : new Range(range);

    /// <summary>One date.</summary>
    public sealed class Single : EdtfMember
    {
        internal Single(EdtfRange range)
            : base(range) => Date = new EdtfValue.Date(range.First);

        /// <summary>The date.</summary>
        public EdtfValue.Date Date { get; }

        /// <summary>The date as it is written.</summary>
        public override string ToString() => Date.ToString();
    }

    /// <summary>Each year, month or day from one to another, both included.</summary>
    public sealed class Range : EdtfMember
    {
        internal Range(EdtfRange range)
            : base(range)
        {
            First = range.FirstForm is EdtfEndForm.Date ? new EdtfValue.Date(range.First) : null;
            Last = range.LastForm is EdtfEndForm.Date ? new EdtfValue.Date(range.Last) : null;
        }

        /// <summary>The first one; <see langword="null"/> where every earlier one belongs to the set.</summary>
        public EdtfValue.Date? First { get; }

        /// <summary>The last one, included; <see langword="null"/> where every later one belongs to the set.</summary>
        public EdtfValue.Date? Last { get; }

        /// <summary>Both with two dots between them.</summary>
        public override string ToString() => $"{First}..{Last}";
    }
}
