using System.Text;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Serialization.Samples;
using FsCheck;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Serialization;

/// <summary>What is written is read back equal, and equal values are written as equal bytes, in every shape of member.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
public sealed class RoundTripTests
{
    [Property]
    public bool Session_IsReadBackEqual(Session session) => IsReadBack(session) && DiplomacyJson.Parse<Notice>(DiplomacyJson.Write(session)) == session;

    [Property]
    public bool Opening_IsReadBackEqual(Opening opening) => DiplomacyJson.Parse<Opening>(DiplomacyJson.Write(opening)) == opening;

    [Property]
    public bool Pair_IsReadBackEqual(Pair<SessionItem> pair) => IsReadBack(pair);

    [Property]
    public bool Session_Indented_IsReadBackEqual(Session session) => DiplomacyJson.Parse<Session>(DiplomacyJson.WriteString(session, isIndented: true)) == session;

    [Property]
    public bool LanguageMap_IsReadBackEqual(SessionItem one, SessionItem other)
    {
        LanguageMap<SessionItem> map = [(LanguageTag.Parse("kk"), one), (LanguageTag.Parse("en"), other)];
        using var writer = new DomainJsonWriter();
        writer.WriteValue(map);
        var violations = JsonReading.Read<LanguageMap<SessionItem>>(writer.Written, static (ref reader) => reader.ReadValue<LanguageMap<SessionItem>>(), default, out var read);
        return violations.IsEmpty && read == map;
    }

    [Property]
    public bool Decimal_IsReadBackEqual(decimal value)
    {
        Span<byte> text = stackalloc byte[DecimalText.MaxLength];
        return DecimalText.TryParse(text[..DecimalText.Format(value, text)], out var read) && read == value;
    }

    [Property]
    public bool Text_IsReadBackEqual(NonNull<string> drawn)
    {
        var text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(drawn.Get));
        using var writer = new DomainJsonWriter();
        writer.WriteString(text);
        return JsonReading.Read(writer.Written, static (ref reader) => reader.ReadString(), default, out var read).IsEmpty && read == text;
    }

    static bool IsReadBack<T>(T record)
        where T : class, Diplomacy.Domain.Invariants.IDomainRecord<T>
    {
        var json = DiplomacyJson.Write(record);
        var read = DiplomacyJson.Parse<T>(json);
        return read.Equals(record) && DiplomacyJson.Write(read).AsSpan().SequenceEqual(json);
    }
}
