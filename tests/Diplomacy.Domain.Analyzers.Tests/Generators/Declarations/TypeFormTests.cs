namespace Diplomacy.Domain.Analyzers.Tests.Generators.Declarations;

public sealed class TypeFormTests
{
    [Theory]
    [InlineData("[DomainRecord] public sealed record {|DIP0001:Tally|};")]
    [InlineData("[DomainRecord] public sealed partial class {|DIP0001:Tally|};")]
    [InlineData("[DomainRecord] file sealed partial record {|DIP0001:Tally|};")]
    [InlineData("[Closed] public abstract record {|DIP0001:Tally|};")]
    public Task Type_NotAPartialRecord_Reports(string source) => VerifyDeclaration.Check(source);

    [Fact]
    public Task Type_OpenToInheritance_Reports() => VerifyDeclaration.Check("[DomainRecord] public partial record {|DIP0002:Tally|};");

    [Theory]
    [InlineData("[DomainRecord] public sealed partial record Tally;")]
    [InlineData("[DomainRecord] public abstract partial record Tally;")]
    [InlineData("public record Tally;")]
    public Task Type_SealedOrAbstractPartialRecord_IsSilent(string source) => VerifyDeclaration.Check(source);

    [Theory]
    [InlineData("public class {|DIP0003:Books|} { [DomainRecord] public sealed partial record Tally; }")]
    [InlineData("public struct {|DIP0003:Books|} { public partial class Inner { [DomainRecord] public sealed partial record Tally; } }")]
    [InlineData("public partial class Books { [DomainRecord] public sealed partial record Tally; }")]
    public Task ContainingType_MustBePartial(string source) => VerifyDeclaration.Check(source);

    [Theory]
    [InlineData("public abstract record Base; [DomainRecord] public sealed partial record {|DIP0012:Tally|} : Base;")]
    [InlineData("[DomainRecord(\"a\")] public partial record {|DIP0002:Base|}; [DomainRecord(\"b\")] public sealed partial record {|DIP0012:Tally|} : Base;")]
    [InlineData("[DomainRecord] public abstract partial record Base; [DomainRecord(\"b\")] public sealed partial record Tally : Base;")]
    public Task Base_MustBeAnAbstractDomainRecord(string source) => VerifyDeclaration.Check(source);

    [Theory]
    [InlineData("[Closed] public sealed partial record {|DIP0015:Schedule|};")]
    [InlineData("[Closed] public abstract partial record Schedule; [DomainRecord(\"days\")] public sealed partial record {|DIP0015:Days|} : Schedule;")]
    [InlineData("[Closed] public abstract partial record Schedule { [DomainRecord(\"days\")] public sealed partial record Days : Schedule; }")]
    public Task ClosedSet_MustBeAbstractAndContainItsCases(string source) => VerifyDeclaration.Check(source);

    [Fact]
    public async Task Message_NotPartial_SaysWhatToWrite() =>
        Assert.Equal(
            "'Tally' must be a partial record, not a class. Declare it as 'sealed partial record' or 'abstract partial record'.",
            await VerifyDeclaration.Message("[DomainRecord] public sealed partial class {|DIP0001:Tally|};"));
}
