namespace Diplomacy.Domain.Benchmarks;

/// <summary>Neutral words in three languages, of which the texts of the payloads are put together.</summary>
/// <param name="English">In English.</param>
/// <param name="Russian">In Russian.</param>
/// <param name="Kazakh">In Kazakh.</param>
internal sealed record Phrase(string English, string Russian, string Kazakh)
{
    private static readonly Phrase[] Subjects =
    [
        new("Water and energy", "Вода и энергия", "Су және энергия"),
        new("Clean air in cities", "Чистый воздух в городах", "Қалалардағы таза ауа"),
        new("Forests and biodiversity", "Леса и биоразнообразие", "Ормандар мен биоалуантүрлілік"),
        new("Glaciers and mountains", "Ледники и горы", "Мұздықтар мен таулар"),
        new("Food security", "Продовольственная безопасность", "Азық-түлік қауіпсіздігі"),
        new("Regional trade", "Региональная торговля", "Өңірлік сауда"),
        new("Digital government", "Цифровое правительство", "Цифрлық үкімет"),
        new("Education and youth", "Образование и молодёжь", "Білім және жастар"),
        new("Public health", "Общественное здравоохранение", "Қоғамдық денсаулық сақтау"),
        new("Climate finance", "Климатическое финансирование", "Климаттық қаржыландыру"),
        new("Transport corridors", "Транспортные коридоры", "Көлік дәліздері"),
        new("Equal opportunities", "Равные возможности", "Тең мүмкіндіктер"),
    ];

    /// <summary>One of the subjects.</summary>
    /// <param name="place">Which; they begin again after the last.</param>
    public static Phrase Subject(int place) => Subjects[place % Subjects.Length];

    /// <summary>The text in all three languages.</summary>
    public LocalizedText Text() => new(("en", English), ("ru", Russian), ("kk", Kazakh));

    /// <summary>This phrase, followed by another.</summary>
    /// <param name="subject">The other.</param>
    public Phrase On(Phrase subject) => new($"{English}: {subject.English}", $"{Russian}: {subject.Russian}", $"{Kazakh}: {subject.Kazakh}");

    /// <summary>This phrase with a number.</summary>
    /// <param name="number">The number.</param>
    public Phrase Numbered(int number) => new($"{English} {number}", $"{Russian} {number}", $"{Kazakh} {number}");
}
