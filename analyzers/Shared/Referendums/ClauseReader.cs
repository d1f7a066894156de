using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Referendums;

/// <summary>Reads a decision clause, one method for each level of binding. After the first fault nothing more is read.</summary>
internal sealed class ClauseReader(string text)
{
    private readonly IReadOnlyList<ClauseToken> _tokens = ClauseLexer.Read(text);
    private readonly ClauseOperands _operands = new(text);
    private int _place;
    private int _depth;

    /// <summary>What is wrong; nothing while all is well.</summary>
    public ClauseFault? Fault { get; private set; }

    private ClauseToken Current => _tokens[_place];

    public ClauseSyntax? ReadAll()
    {
        var clause = ReadAny();
        if (Fault is null && Current.Kind != ClauseTokenKind.End) Refuse("'and', 'or', 'in' or the end", "Join two clauses with 'and' or 'or'.");
        return clause;
    }

    private ClauseSyntax? ReadAny() => ReadJoined(ClauseWords.Any, ReadEach, static clauses => new ClauseSyntax.Any(clauses));

    private ClauseSyntax? ReadEach() => ReadJoined(ClauseWords.All, ReadRegional, static clauses => new ClauseSyntax.All(clauses));

    private ClauseSyntax? ReadJoined(string word, Func<ClauseSyntax?> readPart, Func<IReadOnlyList<ClauseSyntax>, ClauseSyntax> join)
    {
        var parts = new List<ClauseSyntax>();
        do
        {
            if (readPart() is not { } part) return null;
            parts.Add(part);
        }
        while (Takes(word));
        return parts.Count == 1 ? parts[0] : join(parts);
    }

    private ClauseSyntax? ReadRegional()
    {
        var clause = ReadNegated();
        while (clause is not null && Takes(ClauseWords.In))
        {
            clause = ReadNeed() is { } need && Expects(ClauseWords.Of) && ReadSet() is { } regions ? new ClauseSyntax.Regional(clause, need, regions) : null;
        }

        return clause;
    }

    private ClauseSyntax? ReadNegated()
    {
        if (!Takes(ClauseWords.Not)) return ReadGroup();
        return Deeper(ReadNegated) is { } clause ? new ClauseSyntax.Not(clause) : null;
    }

    private ClauseSyntax? ReadGroup()
    {
        if (!Takes("(")) return ReadComparison();
        return Deeper(ReadAny) is { } clause && Expects(")") ? clause : null;
    }

    private ClauseSyntax? Deeper(Func<ClauseSyntax?> read)
    {
        if (_depth == ClauseGrammar.Depth) return Refuse<ClauseSyntax>("a clause that is not so deep", "Take the clause apart.");
        _depth++;
        var clause = read();
        _depth--;
        return clause;
    }

    private ClauseSyntax? ReadComparison()
    {
        if (Takes(ClauseWords.Turnout)) return Expects(ClauseWords.Of) && ReadCount() is { } counted ? ReadTurnout(counted) : null;
        if (ReadCount() is not { } count) return null;
        if (Takes(ClauseWords.Exceeds)) return ReadCount() is { } lesser ? new ClauseSyntax.Exceeds(count, lesser) : null;
        if (Takes(ClauseWords.AtLeast)) return ReadNumber() is { } number ? new ClauseSyntax.AtLeast(count, number) : null;
        if (!Takes(ClauseWords.Of)) return Refuse<ClauseSyntax>("'of', 'exceeds' or '>='", "Compare a part of another count ('yes of cast > 1/2'), two counts ('yes exceeds no') or a number ('yes >= 5000').");

        return ReadCount() is { } whole && ReadComparator() is { } isStrict && ReadThreshold() is { } threshold ? new ClauseSyntax.Share(count, whole, isStrict, threshold) : null;
    }

    private ClauseSyntax.Turnout? ReadTurnout(CountSyntax counted)
    {
        if (ReadComparator() is not { } isStrict || ReadThreshold() is not { } threshold) return null;
        if (!Takes(ClauseWords.Of)) return new ClauseSyntax.Turnout(counted, null, isStrict, threshold);
        return ReadCount() is { } whole ? new ClauseSyntax.Turnout(counted, whole, isStrict, threshold) : null;
    }

    private bool? ReadComparator()
    {
        if (Takes(ClauseWords.MoreThan)) return true;
        if (Takes(ClauseWords.AtLeast)) return false;
        Refuse("'>' or '>='", "Say whether the share must be more than the fraction ('>') or at least it ('>=').");
        return null;
    }

    private CountSyntax? ReadCount()
    {
        if (ClauseOperands.Number(Current) is { } number) return Next(new CountSyntax(CountWords.Number, Number: number));
        if (Takes(CountWords.Option)) return Current.Kind == ClauseTokenKind.Label ? Next(new CountSyntax(CountWords.Option, Current.Text)) : Refuse<CountSyntax>("a label between quotation marks", "Write the option as it stands on the ballot: option \"A\".");
        if (Current.Kind == ClauseTokenKind.Word && CountWords.All.Contains(Current.Text)) return Next(new CountSyntax(Current.Text));
        return Refuse<CountSyntax>("what is counted", ClauseOperands.CountMeant(Current));
    }

    private long? ReadNumber()
    {
        if (ClauseOperands.Number(Current) is not { } number)
        {
            Refuse("a whole number", "Give the number of ballots; a share is written 'yes of cast >= 1/4'.");
            return null;
        }

        _place++;
        return number;
    }

    private string? ReadThreshold()
    {
        if (_operands.ThresholdFault(Current, _tokens[Math.Min(_place + 1, _tokens.Count - 1)]) is { } remedy) return Refuse<string>("a fraction", remedy);
        return Next(Current.Text);
    }

    private RegionNeedSyntax? ReadNeed()
    {
        if (Takes(ClauseWords.MajorityArticle)) return Expects(ClauseWords.Majority) ? new RegionNeedSyntax(null, null) : null;
        if (ClauseOperands.NumberOfRegions(Current) is { } number) return Next(new RegionNeedSyntax(number, null));
        return ClauseOperands.IsFraction(Current)
            ? Next(new RegionNeedSyntax(null, Current.Text))
            : Refuse<RegionNeedSyntax>("a number, a fraction or 'a majority'", "Say how many regions must meet the clause: 'in 4 of 6 states', 'in 2/3 of regions', 'in a majority of cantons'.");
    }

    private RegionSetSyntax? ReadSet()
    {
        var number = ClauseOperands.NumberOfRegions(Current);
        if (number is not null) _place++;
        if (!ClauseOperands.IsName(Current)) return Refuse<RegionSetSyntax>("what the regions are called", "Name them in a word: 'regions', 'cantons'.");

        var name = Next(Current.Text)!;
        return ReadWeights() is { } weights ? new RegionSetSyntax(name, number, weights) : null;
    }

    private List<KeyValuePair<string, string>>? ReadWeights()
    {
        var weights = new List<KeyValuePair<string, string>>();
        if (!Takes("(")) return weights;
        do
        {
            if (!ClauseOperands.IsName(Current)) return Refuse<List<KeyValuePair<string, string>>>("the code of a region", "Write the code and the weight: '(CH-OW 1/2, CH-NW 1/2)'.");

            var region = Next(Current.Text)!;
            if (!ClauseOperands.IsFraction(Current)) return Refuse<List<KeyValuePair<string, string>>>("the weight of the region", "Write the code and the weight: '(CH-OW 1/2, CH-NW 1/2)'.");

            weights.Add(new KeyValuePair<string, string>(region, Next(Current.Text)!));
        }
        while (Takes(","));
        return Expects(")") ? weights : null;
    }

    private T Next<T>(T read)
    {
        _place++;
        return read;
    }

    private bool Takes(string word)
    {
        var isTaken = Fault is null && Current.Kind is ClauseTokenKind.Word or ClauseTokenKind.Sign && Current.Text == word;
        if (isTaken) _place++;
        return isTaken;
    }

    private bool Expects(string word)
    {
        if (Takes(word)) return true;
        Refuse($"'{word}'", "Complete the clause.");
        return false;
    }

    private T? Refuse<T>(string expected, string remedy)
        where T : class
    {
        Refuse(expected, remedy);
        return null;
    }

    private void Refuse(string expected, string remedy) => Fault ??= new ClauseFault(Current.Start, Quoted.Of(text.AsSpan(Current.Start)), expected, remedy);
}
