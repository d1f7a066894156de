namespace Diplomacy.Domain.Analyzers.Tests.CodeFixes.Invariants;

public sealed class AddMissingCasesFixTests
{
    private const string Sets = """
        [Closed] public abstract record Reply
        {
            public sealed record Yes : Reply { public bool IsFirm { get; init; } }
            public sealed record When : Reply;
            [Closed] public abstract record Later : Reply
            {
                public sealed record Default : Later;
                public sealed record Never : Later;
            }
        }
        [Closed] public abstract record Found<T>
        {
            public sealed record One(T Item) : Found<T>;
            public sealed record None : Found<T>;
        }
        [Closed] public abstract record Wrapped
        {
            public sealed record Plain : Wrapped;
            public sealed record Of<T> : Wrapped;
        }
        """;

    [Fact]
    public Task Expression_LacksCases_EachGetsAnArm() => One(
        """
            static int Of(Reply reply) => reply switch
            {
                Reply.Yes => 1, // sure
                // all others
            };
        """,
        """
            static int Of(Reply reply) => reply switch
            {
                Reply.Yes => 1, // sure
                Reply.When @when => throw new NotImplementedException(),
                Reply.Later.Default @default => throw new NotImplementedException(),
                Reply.Later.Never never => throw new NotImplementedException(),
                // all others
            };
        """);

    [Fact]
    public Task Expression_WithoutALastComma_GetsOne() => One(
        """
            static int Of(Reply reply, int never) => reply switch
            {
                Reply.Yes or Reply.When => 1,
                Reply.Later.Default => 2 // soon
            };
        """,
        """
            static int Of(Reply reply, int never) => reply switch
            {
                Reply.Yes or Reply.When => 1,
                Reply.Later.Default => 2, // soon
                Reply.Later.Never never2 => throw new NotImplementedException(),
            };
        """);

    [Fact]
    public Task Expression_OnOneLine_IsWrittenOnLines() => One(
        """
            static int Of(Reply reply) => reply switch { Reply.Yes => 1, Reply.Later => 2 };
        """,
        """
            static int Of(Reply reply) => reply switch
            {
                Reply.Yes => 1,
                Reply.Later => 2,
                Reply.When @when => throw new NotImplementedException(),
            };
        """);

    [Fact]
    public Task Expression_Empty_GetsEveryCase() => One(
        """
            static int Of(Found<Reply> found) => found switch { };
        """,
        """
            static int Of(Found<Reply> found) => found switch
            {
                Found<Reply>.One one => throw new NotImplementedException(),
                Found<Reply>.None none => throw new NotImplementedException(),
            };
        """);

    [Fact]
    public Task Expression_OverWhatMayBeNull_NullIsLeftToTheCompiler() => One(
        """
            static int Of(Reply? reply) => reply switch
            {
                null => 0,
                Reply.Yes { IsFirm: true } => 1,
                Reply.Later or Reply.When => 2,
            };
        """,
        """
            static int Of(Reply? reply) => reply switch
            {
                null => 0,
                Reply.Yes { IsFirm: true } => 1,
                Reply.Later or Reply.When => 2,
                Reply.Yes yes => throw new NotImplementedException(),
            };
        """);

    [Fact]
    public Task Statement_LacksCases_EachGetsASection() => One(
        """
            static int Of(Reply reply)
            {
                switch (reply)
                {
                    case Reply.Yes yes when yes.IsFirm:
                        int never = 1;
                        return never;
                    case Reply.When:
                        return 2; // perhaps
                }
                return 0;
            }
        """,
        """
            static int Of(Reply reply)
            {
                switch (reply)
                {
                    case Reply.Yes yes when yes.IsFirm:
                        int never = 1;
                        return never;
                    case Reply.When:
                        return 2; // perhaps
                    case Reply.Yes yes:
                        throw new NotImplementedException();
                    case Reply.Later.Default @default:
                        throw new NotImplementedException();
                    case Reply.Later.Never never2:
                        throw new NotImplementedException();
                }
                return 0;
            }
        """);

    [Fact]
    public Task Statement_OnOneLine_IsWrittenOnLines() => One(
        """
            static int Of(Reply.Later later)
            {
                switch (later) { case Reply.Later.Never: return 1; }
                return 0;
            }
        """,
        """
            static int Of(Reply.Later later)
            {
                switch (later)
                {
                    case Reply.Later.Never:
                        return 1;
                    case Reply.Later.Default @default:
                        throw new NotImplementedException();
                }
                return 0;
            }
        """);

    [Fact]
    public Task Names_WhereUsingsShortenThem_AreShort() => VerifyFix.One(
        """
        using static Diplomacy.Domain.Schedule;
        using Time = Diplomacy.Domain.Schedule;
        static class Program
        {
            static int Of(Time days) => days switch
            {
                Approximate => 1,
            };
        }
        """,
        """
        using static Diplomacy.Domain.Schedule;
        using Time = Diplomacy.Domain.Schedule;
        static class Program
        {
            static int Of(Time days) => days switch
            {
                Approximate => 1,
                Days days2 => throw new NotImplementedException(),
                Hours hours => throw new NotImplementedException(),
            };
        }
        """);

    [Fact]
    public Task Switches_Several_AllAreFixedAtOnce() => VerifyFix.All(
        Program("""
            static int Of(Reply reply) => reply switch
            {
                Reply.Yes yes => yes.IsFirm switch { true => 1, false => Of((Found<Reply>)new Found<Reply>.None()) },
                Reply.When => 2,
            };
            static int Of(Found<Reply> found) => found switch
            {
                Found<Reply>.None => 1,
            };
        """),
        Program("""
            static int Of(Reply reply) => reply switch
            {
                Reply.Yes yes => yes.IsFirm switch { true => 1, false => Of((Found<Reply>)new Found<Reply>.None()) },
                Reply.When => 2,
                Reply.Later.Default @default => throw new NotImplementedException(),
                Reply.Later.Never never => throw new NotImplementedException(),
            };
            static int Of(Found<Reply> found) => found switch
            {
                Found<Reply>.None => 1,
                Found<Reply>.One one => throw new NotImplementedException(),
            };
        """));

    [Theory]
    [InlineData("static int Of(Wrapped wrapped) => wrapped switch { Wrapped.Plain => 1 };")]
    [InlineData("static int Of(Reply reply) => reply switch { Reply.Yes => 1, ")]
    [InlineData("static void Of(Reply reply) { switch (reply) { case Reply.Yes: return; ")]
    public Task Switch_ThatCannotBeCompleted_IsLeftToItsAuthor(string member) => VerifyFix.None($"{Sets}\nstatic class Program\n{{\n{member}\n");

    private static Task One(string before, string after) => VerifyFix.One(Program(before), Program(after));

    private static string Program(string members) => $"{Sets}\nstatic class Program\n{{\n{members}\n}}\n";
}
