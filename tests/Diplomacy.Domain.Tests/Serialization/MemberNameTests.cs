using System.Buffers.Binary;
using System.Text;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Tests.Serialization;

public sealed class MemberNameTests
{
    [Fact]
    public void MayBe_NameOfEachLength_IsFoundByItsFirstEightBytes()
    {
        for (var length = 1; length <= 12; length++)
        {
            var name = Encoding.ASCII.GetBytes($"\"{new string('n', length)}\":");
            byte[] text = [.. name, .. "1,\"other\":2"u8];

            Assert.True(MayBe(text, name));
            for (var place = 0; place < Math.Min(name.Length, sizeof(ulong)); place++) Assert.False(MayBe([.. text[..place], (byte)'x', .. text[(place + 1)..]], name));
        }
    }

    private static bool MayBe(byte[] text, byte[] name) => MemberName.MayBe(BinaryPrimitives.ReadUInt64LittleEndian(text), name);
}
