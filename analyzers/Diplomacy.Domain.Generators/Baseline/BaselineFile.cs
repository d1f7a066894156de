using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Diplomacy.Domain.Generators.Baseline;

/// <summary>A file of the baseline: a line a fact, and comments behind <c>#</c>.</summary>
/// <param name="path">Where it lies.</param>
/// <param name="text">What is in it.</param>
internal sealed class BaselineFile(string path, SourceText text)
{
    /// <summary>The entries, in order.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; } =
        [.. text.Lines.Where(static line => !IsBlankOrComment(line.ToString())).Select(line => Read(path, text, line))];

    /// <summary>The place of the whole file: its beginning.</summary>
    public Location Place => Location.Create(path, default, default);

    /// <summary>The file of a name among those that a project hands to its analyzers; null where it is not there.</summary>
    public static BaselineFile? Find(IEnumerable<AdditionalText> files, string name, CancellationToken cancellation) =>
        files.FirstOrDefault(file => WireBaselineTerms.IsNamed(file.Path, name)) is { } found ? new(found.Path, found.GetText(cancellation) ?? SourceText.From("")) : null;

    static BaselineEntry Read(string path, SourceText text, TextLine line)
    {
        var written = line.ToString().Trim();
        var isWithdrawal = written.StartsWith(WireBaselineTerms.Withdrawal, StringComparison.Ordinal);
        return new(isWithdrawal ? written.Substring(WireBaselineTerms.Withdrawal.Length) : written, isWithdrawal, WireBaselineTerms.IsNamed(path, WireBaselineTerms.ShippedFile), Location.Create(path, line.Span, text.Lines.GetLinePositionSpan(line.Span)));
    }

    static bool IsBlankOrComment(string line) => line.TrimStart() is var text && (text.Length == 0 || text.StartsWith(WireBaselineTerms.Comment, StringComparison.Ordinal));
}
