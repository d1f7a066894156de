namespace Diplomacy.Domain.Tests.Events.Referendums.Data;

/// <summary>The code of a rule in the data: the base of the majority, and conditions after semicolons. The README of this folder explains it.</summary>
internal sealed class RuleCode
{
    /// <summary>A row's jurisdiction may be no country of ISO 3166, such as a part of one; deciding does not ask for it.</summary>
    private const string AnyCountry = "AQ";

    private readonly string _base;
    private readonly RuleCondition[] _conditions;
    private readonly string _units;

    public RuleCode(ReferendumRow row)
    {
        var parts = row.Rule.Split(';');
        (_base, _conditions, _units) = (parts[0], [.. parts.Skip(1).Select(RuleCondition.Parse)], Units(row));
    }

    private bool IsVeto => Named("RQ") is not null;

    private string Base => _base switch
    {
        "V" or "U" or "PERUNIT" => "valid",
        "C" => "cast",
        "E" => "entitled",
        _ => throw new NotSupportedException(_base),
    };

    /// <summary>The rule by which an answer is adopted.</summary>
    /// <param name="answer">The answer, in the words of a clause.</param>
    public DecisionRule For(string answer) => new(
        "rule/row",
        "The rule of a row",
        AnyCountry,
        string.Join(" and ", Clauses(answer)),
        direction: IsVeto ? DecisionDirection.Veto : DecisionDirection.Adopt,
        otherwise: Named("BQ") is not null || Named("BA") is not null ? [new Otherwise(DecisionConsequence.AdvisoryOnly)] : []);

    private IEnumerable<string> Clauses(string answer)
    {
        var majority = IsVeto ? "no exceeds yes" : $"{answer} of {Base} {Named("M")?.Comparison ?? "> 1/2"}";
        if (_base == "PERUNIT") yield return $"{majority} in 1/1 of {_units}";
        else if (_base != "U") yield return majority;
        if (Named("U") is { } units) yield return $"{majority} in {(units.Comparison == "> 1/2" ? "a majority" : units.Fraction)} of {_units}";
        foreach (var clause in _conditions.Select(condition => condition.Clause(answer)).OfType<string>()) yield return clause;
    }

    private RuleCondition? Named(string name) => _conditions.SingleOrDefault(condition => condition.Name == name);

    /// <summary>The regions: the cantons, of which there is one more since 1979, or the units that the row counts.</summary>
    private static string Units(ReferendumRow row) => row.Jurisdiction == "CH"
        ? $"{(row.Year < 1979 ? 25 : 26)} cantons (CH-OW 1/2, CH-NW 1/2, CH-BS 1/2, CH-BL 1/2, CH-AR 1/2, CH-AI 1/2)"
        : $"{row.UnitsTotal} units";
}
