namespace Diplomacy.Domain.Time;

/// <summary>Reads a text of EDTF from its first character to its last, without a step back and without allocation but for the members of a set.</summary>
/// <remarks>
/// Extended form only. Where the specification is silent the stricter reading is taken.
/// <para>Source: Library of Congress, Extended Date/Time Format (EDTF) Specification, 4 February 2019, levels 0 to 2; ISO 8601-2:2019, annex A.</para>
/// </remarks>
internal ref partial struct EdtfReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _place;
    private int _level;
    private bool _hasOtherSpellings;

    /// <summary>Why the text is no EDTF.</summary>
    public EdtfFault Fault { get; private set; }

    /// <summary>The place of the character that shows it, counted from 0.</summary>
    public int FaultPlace { get; private set; }

    private readonly bool IsAtEnd => _place >= _text.Length;

    private readonly char Next => _place < _text.Length ? _text[_place] : '\0';

    /// <summary>Reads the whole text.</summary>
    /// <returns>Whether it is EDTF; if not, <see cref="Fault"/> says why.</returns>
    public bool TryRead(out EdtfSyntax syntax)
    {
        syntax = default;
        if (_text.IsEmpty) return Fail(EdtfFault.Empty);

        var isRead = Next switch
        {
            'Y' => TryReadLongYear(out syntax),
            '[' => TryReadSet(EdtfForm.OneOf, ']', out syntax),
            '{' => TryReadSet(EdtfForm.AllOf, '}', out syntax),
            _ when _text.IndexOf('/') >= 0 => TryReadInterval(out syntax),
            _ => TryReadMoment(out syntax),
        };
        if (!isRead || (!IsAtEnd && !Fail(UnexpectedHere()))) return false;

        syntax = syntax with { Level = _level, HasOtherSpellings = _hasOtherSpellings };
        return true;
    }

    private bool TryReadMoment(out EdtfSyntax syntax)
    {
        syntax = default;
        if (!TryReadDate(out var date, mayBeGrouping: true)) return false;

        syntax = new EdtfSyntax { Form = EdtfForm.Date, Date = date.Shape, ShiftInMinutes = EdtfSyntax.NoShift };
        return (date.Grouping, Next) switch
        {
            (not 0, _) => EndSeason(date, ref syntax),
            (_, 'T') => TryReadTime(ref syntax),
            (_, 'S') when date.Shape is { Precision: DatePrecision.Year, IsQualified: false, IsSpecified: true } => TryReadSignificance(ref syntax),
            _ => true,
        };
    }

    private bool EndSeason(DateReading date, ref EdtfSyntax syntax)
    {
        if (!IsAtEnd) return Fail(EdtfFault.SeasonWithMore);
        if (date.Shape.IsQualified || !date.Shape.IsSpecified) return FailAt(EdtfFault.SeasonWithMore, 0);

        _level = Math.Max(_level, date.Grouping <= Seasons.Last ? 1 : 2);
        syntax = syntax with { Form = EdtfForm.Season, Grouping = date.Grouping };
        return true;
    }

    private bool TryReadInterval(out EdtfSyntax syntax)
    {
        syntax = default;
        if (!TryReadEnd(out var first, out var firstForm)) return false;
        if (Next != '/') return Fail(Next is 'T' ? EdtfFault.TimeInInterval : UnexpectedHere());

        _place++;
        var lastPlace = _place;
        if (!TryReadEnd(out var last, out var lastForm)) return false;
        if (!IsAtEnd) return Fail(Next is '/' ? EdtfFault.SecondInterval : Next is 'T' ? EdtfFault.TimeInInterval : UnexpectedHere());
        if (firstForm is not EdtfEndForm.Date && lastForm is not EdtfEndForm.Date) return FailAt(EdtfFault.BothEndsMissing, 0);

        if (firstForm is not EdtfEndForm.Date || lastForm is not EdtfEndForm.Date) _level = Math.Max(_level, 1);
        else if (IsReversed(first, last)) return FailAt(EdtfFault.Reversed, lastPlace);
        syntax = new EdtfSyntax { Form = EdtfForm.Interval, Ends = new EdtfRange(first, last, firstForm, lastForm, IsSingle: false) };
        return true;
    }

    private bool TryReadEnd(out DateShape date, out EdtfEndForm form)
    {
        (date, form) = (default, EdtfEndForm.Date);
        if (IsAtEnd || Next is '/')
        {
            form = EdtfEndForm.Unknown;
            return true;
        }

        if (TrySkipDots())
        {
            form = EdtfEndForm.Open;
            return true;
        }

        if (!TryReadDate(out var reading, mayBeGrouping: false)) return false;

        date = reading.Shape;
        if (!date.IsSpecified) _level = 2;
        return true;
    }

    private bool TrySkipDots()
    {
        if (!_text.Slice(_place).StartsWith("..".AsSpan())) return false;

        _place += 2;
        return true;
    }

    /// <summary>Whether no completion of the last end comes at or after one of the first.</summary>
    private static bool IsReversed(DateShape first, DateShape last) => new Completions(last).Latest() < new Completions(first).Earliest();

    /// <summary>What is wrong with a character that does not belong where it stands.</summary>
    private readonly EdtfFault UnexpectedHere() => Next switch
    {
        '\0' when IsAtEnd => EdtfFault.Unfinished,
        'x' or 'y' or 'z' or 't' or 's' => EdtfFault.LowerCase,
        'u' or 'o' or '(' or ')' or '*' or '^' or 'e' or 'p' => EdtfFault.Draft2012,
        _ => EdtfFault.Unexpected,
    };

    private bool Fail(EdtfFault fault) => FailAt(fault, _place);

    private bool FailAt(EdtfFault fault, int place)
    {
        if (Fault is EdtfFault.None) (Fault, FaultPlace) = (fault, place);
        return false;
    }
}
