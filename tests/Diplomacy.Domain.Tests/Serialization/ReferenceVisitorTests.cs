using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Serialization.Samples;

namespace Diplomacy.Domain.Tests.Serialization;

public sealed class ReferenceVisitorTests
{
    [Fact]
    public void Visit_Record_MeetsEveryIdButItsOwn()
    {
        var noted = new Notes();

        noted.Visit(Sessions.Full);

        Assert.Equal(["/opening/notice s-0", "/follows s-0", "/items/0/about/0 s-0"], noted.Lines);
    }

    sealed class Notes : ReferenceVisitor
    {
        public List<string> Lines { get; } = [];

        public override void Visit<T>(Id<T> reference) => Lines.Add($"{Pointer} {reference}");
    }
}
