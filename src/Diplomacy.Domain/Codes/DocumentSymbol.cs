using Diplomacy.Domain.Codes;

namespace Diplomacy.Domain;

/// <summary>The symbol of a document of the United Nations: <c>A/RES/78/147</c>, <c>S/RES/1325(2000)</c>, <c>A/C.3/78/L.60/Rev.1</c>.</summary>
/// <remarks>
/// An organ and further parts, with slashes between them; revisions, addenda, corrigenda and amendments are numbered from 1 (DIP2032). A document has one symbol in all languages, and a symbol one
/// spelling here: without the blanks that are often printed. At most 80 characters.
/// Resolutions are numbered as in their time (DIP2033). General Assembly: <c>A/RES/78/147</c> from the thirty-first session on, before it <c>A/RES/1514(XV)</c>; special and emergency special sessions
/// are <c>A/RES/S-30/1</c> and <c>A/RES/ES-11/1</c>, up to the seventh and the fifth <c>A/RES/3201(S-VI)</c> and <c>A/RES/2252(ES-V)</c>. Security Council: <c>S/RES/1325(2000)</c>.
/// Economic and Social Council: <c>E/RES/2006/4</c> from 1978 on, before it <c>E/RES/2076(LXII)</c>. Which organs there are is not asked.
/// <para>Source: Dag Hammarskjöld Library, Research Guides, UN Document Symbols; United Nations Editorial Manual, Resolutions and other formal decisions, I. System of identification.</para>
/// </remarks>
public sealed partial class DocumentSymbol : IEquatable<DocumentSymbol>
{
    private DocumentSymbol(string value) => Value = value;

    /// <summary>The symbol.</summary>
    public string Value { get; }

    /// <summary>The part that names the organ: <c>A</c> for the General Assembly, <c>S</c> for the Security Council, <c>E</c> for the Economic and Social Council, <c>ST</c> for the Secretariat.</summary>
    public string Organ => Value[..Value.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>What stands between slashes, the organ first and the modifiers last.</summary>
    public ValueList<string> Parts => [.. Value.Split('/')];

    /// <summary>What was done to the document, in order: <c>Rev.1</c>, <c>Add.2</c>, <c>Corr.1</c>, <c>Amend.1</c>, <c>Summary</c>.</summary>
    public ValueList<string> Modifiers => IsModified ? [.. Value[(Unmodified.Length + 1)..].Split('/')] : [];

    /// <summary>The symbol of the document itself, without modifiers.</summary>
    public DocumentSymbol Document => IsModified ? new(Unmodified.ToString()) : this;

    /// <summary>Whether it is a resolution, of whatever organ.</summary>
    public bool IsResolution => ResolutionGrammar.IsResolution(Unmodified);

    /// <summary>Of a resolution of the General Assembly, the Security Council or the Economic and Social Council its number, without the letter after it; else <see langword="null"/>.</summary>
    public int? Number => OrNull(Told.Number);

    /// <summary>Of a resolution of the General Assembly its regular session, such as 78 or 15; <see langword="null"/> of special ones, and of other documents.</summary>
    public int? Session => OrNull(Told.Session);

    /// <summary>Of a resolution of the Security Council, or of the Economic and Social Council from 1978 on, the year of adoption; else <see langword="null"/>, for a session lasts into the next year.</summary>
    public int? Year => OrNull(Told.Year);

    private ReadOnlySpan<char> Unmodified => SymbolGrammar.WithoutModifiers(Value);

    private bool IsModified => Unmodified.Length < Value.Length;

    private Resolution Told => ResolutionGrammar.TryRead(Unmodified, out var resolution) ? resolution : default;

    /// <summary>Takes a text as a symbol, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The symbol.</param>
    /// <exception cref="FormatException">DIP2032: the text is no symbol. DIP2033: a resolution is not numbered as in its time.</exception>
    public static implicit operator DocumentSymbol(string text) => Parse(text);

    /// <summary>Whether two symbols are the same, or are both <see langword="null"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(DocumentSymbol? left, DocumentSymbol? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two symbols differ.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(DocumentSymbol? left, DocumentSymbol? right) => !(left == right);

    /// <summary>Whether the other symbol is the same.</summary>
    /// <param name="other">The other symbol.</param>
    public bool Equals(DocumentSymbol? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentSymbol);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    private static int? OrNull(int number) => number == 0 ? null : number;
}
