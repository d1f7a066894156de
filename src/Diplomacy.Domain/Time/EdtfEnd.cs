using Diplomacy.Domain.Time;

namespace Diplomacy.Domain;

/// <summary>An end of an interval: a date, none, or one that is not known. An end that is not known is not an open one.</summary>
/// <remarks>Source: EDTF Specification, 4 February 2019, level 1 (extended interval).</remarks>
public abstract class EdtfEnd : IEquatable<EdtfEnd>
{
    private protected EdtfEnd()
    {
    }

    internal abstract EdtfEndForm Form { get; }

    internal virtual DateShape Shape => default;

    /// <inheritdoc/>
    public bool Equals(EdtfEnd? other) => other is not null && Form == other.Form && Shape == other.Shape;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfEnd);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Form, Shape);

    internal static EdtfEnd Of(EdtfEndForm form, DateShape date) => form switch
    {
        EdtfEndForm.Date => new At(new EdtfValue.Date(date)),
        EdtfEndForm.Open => new Open(),
        _ => new Unknown(),
    };

    /// <summary>The interval begins or ends with a date.</summary>
    /// <param name="date">The date, included.</param>
    public sealed class At(EdtfValue.Date date) : EdtfEnd
    {
        /// <summary>The date, included.</summary>
        public EdtfValue.Date Date { get; } = date;

        internal override EdtfEndForm Form => EdtfEndForm.Date;

        internal override DateShape Shape => Date.Shape;

        /// <summary>The date as it is written.</summary>
        public override string ToString() => Date.ToString();
    }

    /// <summary>The interval has no beginning or no end: <c>..</c>.</summary>
    public sealed class Open : EdtfEnd
    {
        internal override EdtfEndForm Form => EdtfEndForm.Open;

        /// <summary>Two dots.</summary>
        public override string ToString() => "..";
    }

    /// <summary>It is not known when the interval begins or ends; in the text nothing stands there.</summary>
    public sealed class Unknown : EdtfEnd
    {
        internal override EdtfEndForm Form => EdtfEndForm.Unknown;

        /// <summary>Nothing.</summary>
        public override string ToString() => "";
    }
}
