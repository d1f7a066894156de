namespace Diplomacy.Domain.Time;

/// <summary>Writes what a text of EDTF says in its one canonical form.</summary>
/// <remarks>
/// A qualifier that the year shares with the parts after it stands once, behind the last of them; any other stands before its own part. UTC is <c>Z</c>, any other shift has its minutes.
/// </remarks>
internal ref struct EdtfWriter(Span<char> destination)
{
    private const int LongestDate = 14;
    private const int LongestButSets = 48;

    private readonly Span<char> _destination = destination;

    /// <summary>How many characters there are, also of those that did not fit.</summary>
    public int Length { get; private set; }

    public readonly bool HasFitted => Length <= _destination.Length;

    public static string ToText(EdtfSyntax syntax)
    {
        var most = syntax.Members is { } members ? 2 + (members.Length * ((2 * LongestDate) + 3)) : LongestButSets;
        var writer = new EdtfWriter(most <= LongestButSets ? stackalloc char[LongestButSets] : new char[most]);
        writer.Write(syntax);
        return writer._destination.Slice(0, writer.Length).ToString();
    }

    public void Write(EdtfSyntax syntax)
    {
        switch (syntax.Form)
        {
            case EdtfForm.Date: Write(syntax.Date); break;
            case EdtfForm.DateTime: WriteMoment(syntax); break;
            case EdtfForm.LongYear: WriteLongYear(syntax); break;
            case EdtfForm.Season:
                Write(syntax.Date);
                Write('-');
                WriteNumber(syntax.Grouping, 2);
                break;
            case EdtfForm.Interval:
                WriteEnd(syntax.Ends.First, syntax.Ends.FirstForm);
                Write('/');
                WriteEnd(syntax.Ends.Last, syntax.Ends.LastForm);
                break;
            default: WriteSet(syntax.Form is EdtfForm.OneOf ? "[]" : "{}", syntax.Members!); break;
        }
    }

    private void Write(DateShape date)
    {
        var common = date.QualifiersOf(DatePrecision.Year);
        var shared = DatePrecision.Year;
        while (shared < date.Precision && date.QualifiersOf(shared + 1) == common) shared++;

        for (var part = DatePrecision.Year; part <= date.Precision; part++)
        {
            if (part > DatePrecision.Year) Write('-');
            if (part > shared) WriteQualifier(date.QualifiersOf(part));
            WritePart(date.Part(part));
            if (part == shared) WriteQualifier(common);
        }
    }

    private void WritePart(DatePart part)
    {
        if (part.IsNegative) Write('-');
        for (var place = part.Length - 1; place >= 0; place--) Write(part.Digit(place) is var digit && digit == DatePart.Unspecified ? 'X' : (char)('0' + digit));
    }

    private void WriteQualifier(int qualifiers)
    {
        if (qualifiers != 0) Write("?~%"[qualifiers - 1]);
    }

    private void WriteMoment(EdtfSyntax syntax)
    {
        Write(syntax.Date);
        Write('T');
        WriteNumber(syntax.SecondOfDay / 3600, 2);
        Write(':');
        WriteNumber(syntax.SecondOfDay / 60 % 60, 2);
        Write(':');
        WriteNumber(syntax.SecondOfDay % 60, 2);
        WriteShift(syntax.ShiftInMinutes);
    }

    private void WriteShift(int minutes)
    {
        if (minutes == EdtfSyntax.NoShift) return;

        Write(minutes == 0 ? 'Z' : minutes < 0 ? '-' : '+');
        if (minutes == 0) return;

        WriteNumber(Math.Abs(minutes) / 60, 2);
        Write(':');
        WriteNumber(Math.Abs(minutes) % 60, 2);
    }

    private void WriteLongYear(EdtfSyntax syntax)
    {
        var isShort = syntax.Exponent is null && Math.Abs(syntax.Mantissa) < 10_000;
        if (!isShort) Write('Y');
        if (syntax.Mantissa < 0) Write('-');
        WriteNumber(Math.Abs(syntax.Mantissa), isShort ? 4 : 1);
        if (syntax.Exponent is { } exponent)
        {
            Write('E');
            WriteNumber(exponent, 1);
        }

        if (syntax.SignificantDigits is not { } digits) return;

        Write('S');
        WriteNumber(digits, 1);
    }

    private void WriteSet(string brackets, EdtfRange[] members)
    {
        Write(brackets[0]);
        for (var place = 0; place < members.Length; place++)
        {
            var member = members[place];
            if (place > 0) Write(',');
            if (member.FirstForm is EdtfEndForm.Date) Write(member.First);
            if (member.IsSingle) continue;

            WriteDots();
            if (member.LastForm is EdtfEndForm.Date) Write(member.Last);
        }

        Write(brackets[1]);
    }

    private void WriteEnd(DateShape date, EdtfEndForm form)
    {
        if (form is EdtfEndForm.Date) Write(date);
        else if (form is EdtfEndForm.Open) WriteDots();
    }

    private void WriteDots()
    {
        Write('.');
        Write('.');
    }

    /// <summary>Writes a number with zeros before it to have at least so many digits.</summary>
    private void WriteNumber(long number, int length)
    {
        var scale = 1L;
        for (var digits = 1; digits < length || number / scale >= 10; digits++) scale *= 10;
        for (; scale > 0; scale /= 10) Write((char)('0' + (number / scale % 10)));
    }

    private void Write(char character)
    {
        if (Length < _destination.Length) _destination[Length] = character;
        Length++;
    }
}
