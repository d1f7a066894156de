using System.Globalization;

namespace Diplomacy.Domain.Referendums;

/// <summary>What is counted, in the words of a clause.</summary>
internal static class CountText
{
    public static string Of(VoteCount count) => count switch
    {
        VoteCount.Entitled entitled => Of(entitled.AsOf),
        VoteCount.TookPart => CountWords.TookPart,
        VoteCount.Issued => CountWords.Issued,
        VoteCount.Cast => CountWords.Cast,
        VoteCount.NotBlank => CountWords.NotBlank,
        VoteCount.Valid => CountWords.Valid,
        VoteCount.ValidAndBlank => CountWords.ValidAndBlank,
        VoteCount.YesAndNo => CountWords.YesAndNo,
        VoteCount.Yes => CountWords.Yes,
        VoteCount.No => CountWords.No,
        VoteCount.Option option => $"{CountWords.Option} {ClauseLexer.Quote(option.Label)}",
        VoteCount.PriorTurnout => CountWords.PriorTurnout,
        VoteCount.Fixed number => number.Number.ToString(CultureInfo.InvariantCulture),
    };

    public static VoteCount From(CountSyntax count) => count.Word switch
    {
        CountWords.Entitled => new VoteCount.Entitled(),
        CountWords.EntitledBeforeTheVote => new VoteCount.Entitled(ElectorateStage.BeforeTheVote),
        CountWords.EntitledOnTheDay => new VoteCount.Entitled(ElectorateStage.OnTheDay),
        CountWords.EntitledFinally => new VoteCount.Entitled(ElectorateStage.Final),
        CountWords.TookPart => new VoteCount.TookPart(),
        CountWords.Issued => new VoteCount.Issued(),
        CountWords.Cast => new VoteCount.Cast(),
        CountWords.NotBlank => new VoteCount.NotBlank(),
        CountWords.Valid => new VoteCount.Valid(),
        CountWords.ValidAndBlank => new VoteCount.ValidAndBlank(),
        CountWords.YesAndNo => new VoteCount.YesAndNo(),
        CountWords.Yes => new VoteCount.Yes(),
        CountWords.No => new VoteCount.No(),
        CountWords.PriorTurnout => new VoteCount.PriorTurnout(),
        CountWords.Option => new VoteCount.Option(count.Label),
        _ => new VoteCount.Fixed(count.Number),
    };

    private static string Of(ElectorateStage? stage) => stage switch
    {
        ElectorateStage.BeforeTheVote => CountWords.EntitledBeforeTheVote,
        ElectorateStage.OnTheDay => CountWords.EntitledOnTheDay,
        ElectorateStage.Final => CountWords.EntitledFinally,
        _ => CountWords.Entitled,
    };
}
