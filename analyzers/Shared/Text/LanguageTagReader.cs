namespace Diplomacy.Domain.Text;

/// <summary>Reads a language tag subtag by subtag and remembers where its parts stand.</summary>
/// <remarks>Source: RFC 5646, September 2009, 2.1 Syntax.</remarks>
internal ref struct LanguageTagReader
{
    private readonly ReadOnlySpan<char> _text;
    private int _start;
    private int _length;

    private LanguageTagReader(ReadOnlySpan<char> text)
    {
        _text = text;
        _start = -1;
    }

    public LanguageTagFault Fault { get; private set; }

    /// <summary>The subtag that is at fault, where one is.</summary>
    public LanguageTagPart Culprit { get; private set; }

    public LanguageTagPart Language { get; private set; }

    public LanguageTagPart ExtendedLanguages { get; private set; }

    public LanguageTagPart Script { get; private set; }

    public LanguageTagPart Region { get; private set; }

    public LanguageTagPart Variants { get; private set; }

    public LanguageTagPart Extensions { get; private set; }

    public LanguageTagPart PrivateUse { get; private set; }

    public bool IsGrandfathered { get; private set; }

    private readonly ReadOnlySpan<char> Subtag => _text.Slice(_start, _length);

    private readonly bool IsPrivateUseNext => _length == 1 && _text[_start] is 'x' or 'X';

    public static LanguageTagReader Read(ReadOnlySpan<char> text)
    {
        var reader = new LanguageTagReader(text);
        if (text.IsEmpty) reader.Fault = LanguageTagFault.Empty;
        else if (text.Length > LanguageTagGrammar.MaximalLength) reader.Fault = LanguageTagFault.TooLong;
        else if (GrandfatheredTags.Contain(text)) reader.IsGrandfathered = true;
        else reader.ReadParts();
        return reader;
    }

    private void ReadParts()
    {
        MoveNext();
        if (!IsPrivateUseNext) ReadLanguage();
        PrivateUse = TakePrivateUse();
        if (_length > 0) Refuse(LanguageTagFault.Misplaced);
    }

    private void ReadLanguage()
    {
        if (!IsLetters(2, 8)) Refuse(LanguageTagFault.Language);
        Language = TakeOneIf(IsLetters(2, 8));
        ExtendedLanguages = TakeExtendedLanguages(Language.Length <= 3 ? 3 : 0);
        Script = TakeOneIf(IsLetters(4, 4));
        Region = TakeOneIf(IsLetters(2, 2) || IsDigits(3));
        Variants = TakeVariants();
        Extensions = TakeExtensions();
    }

    private LanguageTagPart TakeOneIf(bool isThere)
    {
        var start = _start;
        if (isThere) MoveNext();
        return From(start);
    }

    private LanguageTagPart TakeExtendedLanguages(int most)
    {
        var start = _start;
        for (var count = 0; count < most && IsLetters(3, 3); count++) MoveNext();
        return From(start);
    }

    private LanguageTagPart TakeVariants()
    {
        var start = _start;
        while (IsVariant())
        {
            if (IsAmong(From(start))) Refuse(LanguageTagFault.RepeatedVariant);
            MoveNext();
        }

        return From(start);
    }

    private LanguageTagPart TakeExtensions()
    {
        var start = _start;
        while (_length == 1 && !IsPrivateUseNext)
        {
            if (IsAmong(From(start))) Refuse(LanguageTagFault.RepeatedExtension);
            TakeIntroduced(shortest: 2);
        }

        return From(start);
    }

    private LanguageTagPart TakePrivateUse()
    {
        var start = _start;
        if (IsPrivateUseNext) TakeIntroduced(shortest: 1);
        return From(start);
    }

    /// <summary>Takes a singleton and the subtags that it introduces, at least one.</summary>
    private void TakeIntroduced(int shortest)
    {
        var singleton = new LanguageTagPart(_start, _length);
        MoveNext();
        if (_length < shortest) Refuse(LanguageTagFault.EmptyExtension, singleton);
        while (_length >= shortest) MoveNext();
    }

    /// <summary>The part from a place up to the hyphen before the current subtag.</summary>
    private readonly LanguageTagPart From(int start) => new(start, Math.Max(0, _start - 1 - start));

    private readonly bool IsAmong(LanguageTagPart earlier)
    {
        for (var start = earlier.Start; start < earlier.Start + earlier.Length; start += LengthOfSubtag(start) + 1)
        {
            if (Ascii.EqualsIgnoringCase(_text.Slice(start, LengthOfSubtag(start)), Subtag)) return true;
        }

        return false;
    }

    private readonly bool IsLetters(int shortest, int longest) => _length >= shortest && _length <= longest && Ascii.AreLetters(Subtag);

    private readonly bool IsDigits(int length) => _length == length && Ascii.AreDigits(Subtag);

    private readonly bool IsVariant() => _length >= 5 || (_length == 4 && Ascii.IsDigit(_text[_start]));

    private void MoveNext()
    {
        if (Fault is not LanguageTagFault.None) return;
        _start += _length + 1;
        _length = _start > _text.Length ? 0 : LengthOfSubtag(_start);
        var isSubtag = _start > _text.Length || (_length is > 0 and <= 8 && Ascii.AreLettersOrDigits(Subtag));
        if (!isSubtag) Refuse(LanguageTagFault.Subtag);
    }

    private readonly int LengthOfSubtag(int start)
    {
        var hyphen = _text.Slice(start).IndexOf('-');
        return hyphen < 0 ? _text.Length - start : hyphen;
    }

    private void Refuse(LanguageTagFault fault) => Refuse(fault, new LanguageTagPart(_start, _length));

    private void Refuse(LanguageTagFault fault, LanguageTagPart culprit)
    {
        if (Fault is LanguageTagFault.None) (Fault, Culprit) = (fault, culprit);
        (_start, _length) = (_text.Length + 1, 0);
    }
}
