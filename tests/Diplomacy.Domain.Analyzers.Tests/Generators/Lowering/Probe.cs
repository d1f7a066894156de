using Diplomacy.Domain.Analyzers.Tests;
using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>A record with a member of every kind, whose rule is the test's.</summary>
internal static class Probe
{
    private const string Model = """
        public enum Level { Low, High = 5 }

        [DomainRecord]
        public sealed partial record Side
        {
            public string Name { get; }
            public bool IsHost { get; }
            public LocalDate? On { get; }
            public int Place { get; }
        }

        [Closed]
        public abstract partial record Plan
        {
            [DomainRecord("days")] public sealed partial record Days : Plan { public DateInterval Dates { get; } }
            [DomainRecord("hours")] public sealed partial record Hours : Plan { public LocalDateTime Start { get; } public LocalDateTime End { get; } }
        }

        public static class Extensions
        {
            extension(ValueList<Side> sides)
            {
                [Lowerable] public bool HaveHost => sides.Any(side => side.IsHost);
                [Lowerable] public bool HaveMoreThan(int least) => sides.Count > least;
                public bool HaveNone => sides.IsEmpty;
            }

            [Lowerable] public static bool IsLong(this string text) => text.Length > 9;
        }

        public static class Place
        {
            [Lowerable] public static int Doubled(int place) => place * 2;
            public static int Seven { get; } = 7;
            public const int Limit = 5;
        }

        public struct Opaque : IEquatable<Opaque>
        {
            public bool Equals(Opaque other) => true;
            public override bool Equals(object? other) => true;
            public override int GetHashCode() => 0;
            public static bool operator ==(Opaque left, Opaque right) => true;
            public static bool operator !=(Opaque left, Opaque right) => false;
            public static Opaque operator +(Opaque left, Opaque right) => left;
        }

        public sealed record Peculiar(int Number)
        {
            public bool Equals(Peculiar? other) => true;
            public override int GetHashCode() => 0;
        }

        [DomainRecord]
        public sealed partial record Probe
        {
            public long Yes { get; }
            public long No { get; }
            public int Count { get; }
            public uint Natural { get; }
            public decimal Share { get; }
            public double Inexact { get; }
            public bool Flag { get; }
            public bool? Maybe { get; }
            public int? Number { get; }
            public string Text { get; }
            public string? Note { get; }
            public Level Level { get; }
            public Level? Rank { get; }
            public LocalDate Day { get; }
            public LocalDate? Due { get; }
            public LocalTime Time { get; }
            public YearMonth Month { get; }
            public DateInterval Dates { get; }
            public DateInterval? Rest { get; }
            public Offset Offset { get; }
            public ValueList<Side> Sides { get; }
            public ValueList<Side> item { get; }
            public ValueList<int> Numbers { get; }
            public ValueList<LocalDate> Days { get; }
            public ValueList<Plan> Plans { get; }
            public Plan Plan { get; }
            public Plan? Other { get; }
            public LocalizedText Name { get; }
            public CountryCode? Country { get; }
            public Id<Probe>? Next { get; }
            public Probe? Parent { get; }
            public Opaque Opaque { get; }
            public object Anything { get; }
            public Peculiar Peculiar { get; }
            [Lowerable] public long Valid => Yes + No;
            [Lowerable] public bool Exceeds(long limit) => Yes > limit;
            public string Slow => Text;
            public int Settable { get; set; }
            public int changing;
            private const int Least = 3;
            bool IsFine(Side side) => true;
        """;

    /// <summary>What becomes of a rule's body.</summary>
    /// <param name="body">The expression behind the arrow.</param>
    /// <param name="head">The member before the arrow.</param>
    public static LoweringResult Lower(string body, string head = "bool Rule")
    {
        var compilation = TestCompilation.Of($"{Model}\n{head} => {body};\n}}");
        return Lower(compilation, head.Split(' ', '(')[1]);
    }

    public static LoweringResult Lower(Compilation compilation, string name)
    {
        var tree = compilation.SyntaxTrees.First();
        var member = tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>().Single(member => member switch
        {
            PropertyDeclarationSyntax property => property.Identifier.Text == name,
            MethodDeclarationSyntax method => method.Identifier.Text == name,
            _ => false,
        });
        var model = compilation.GetSemanticModel(tree);
        var errors = model.GetDiagnostics(member.Span).Where(static diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
        Assert.Empty(errors);
        var arrow = member.DescendantNodes().OfType<ArrowExpressionClauseSyntax>().First();
        return ExpressionLowerer.Lower(arrow, model, model.GetDeclaredSymbol(member) as IMethodSymbol, CancellationToken.None);
    }

    /// <summary>The expression's text, which reads back equal; or what does not lower.</summary>
    public static string Text(LoweringResult result)
    {
        if (result.Expression is not { } expression) return $"refused: {result.Obstacle?.Construct}";

        Assert.Equal(expression, ExpressionReader.Read(expression.ToString()));
        return expression.ToString();
    }
}
