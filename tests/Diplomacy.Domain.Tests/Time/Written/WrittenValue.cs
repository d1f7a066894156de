namespace Diplomacy.Domain.Tests.Time.Written;

/// <summary>A value of EDTF as somebody writes it, taken apart without the library.</summary>
public abstract record WrittenValue
{
    public abstract string Text { get; }

    /// <summary>Each date that is named.</summary>
    public abstract IEnumerable<WrittenDate> Dates { get; }

    public sealed override string ToString() => Text;
}
