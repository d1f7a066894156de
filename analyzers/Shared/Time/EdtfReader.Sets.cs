namespace Diplomacy.Domain.Time;

/// <content>Sets: one of, or all of, what is listed.</content>
internal ref partial struct EdtfReader
{
    private bool TryReadSet(EdtfForm form, char closing, out EdtfSyntax syntax)
    {
        syntax = default;
        _level = 2;
        var members = new List<EdtfRange>();
        EdtfRange member;
        do
        {
            _place++;
            if (!TryReadMember(closing, isFirst: members.Count == 0, out member)) return false;

            members.Add(member);
        }
        while (Next is ',' && member.LastForm is EdtfEndForm.Date);

        if (Next != closing) return Fail(IsAtEnd ? EdtfFault.UnclosedSet : UnexpectedHere());

        _place++;
        syntax = new EdtfSyntax { Form = form, Members = [.. members] };
        return true;
    }

    private bool TryReadMember(char closing, bool isFirst, out EdtfRange member)
    {
        member = default;
        var start = _place;
        if (Next == closing || Next is ',') return Fail(EdtfFault.EmptyMember);

        if (isFirst && TrySkipDots())
        {
            if (!TryReadDate(out var end, mayBeGrouping: false)) return false;

            member = new EdtfRange(end.Shape, end.Shape, EdtfEndForm.Open, EdtfEndForm.Date, IsSingle: false);
            return end.Shape.IsSpecified || FailAt(EdtfFault.RangeIsNotPlain, start);
        }

        if (!TryReadDate(out var first, mayBeGrouping: false)) return false;

        member = new EdtfRange(first.Shape, first.Shape, EdtfEndForm.Date, EdtfEndForm.Date, IsSingle: true);
        return !TrySkipDots() || TryReadRest(closing, start, ref member);
    }

    private bool TryReadRest(char closing, int start, ref EdtfRange member)
    {
        if (Next == closing)
        {
            member = member with { LastForm = EdtfEndForm.Open, IsSingle = false };
            return member.First.IsSpecified || FailAt(EdtfFault.RangeIsNotPlain, start);
        }

        var place = _place;
        if (!TryReadDate(out var last, mayBeGrouping: false)) return false;

        member = member with { Last = last.Shape, IsSingle = false };
        if (!IsPlain(member.First) || !IsPlain(member.Last)) return FailAt(EdtfFault.RangeIsNotPlain, start);
        if (member.First.Precision != member.Last.Precision) return FailAt(EdtfFault.UnequalPrecision, place);

        return !IsReversed(member.First, member.Last) || FailAt(EdtfFault.Reversed, place);
    }

    private static bool IsPlain(DateShape date) => date is { IsQualified: false, IsSpecified: true };
}
