using System.Text;
using Diplomacy.Domain.Tests.Time.Written;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Time;

/// <summary>What holds of the text of every value.</summary>
[Properties(Arbitrary = [typeof(AnyValue)], MaxTest = 500)]
public sealed class EdtfTextLawTests
{
    [Property]
    public void Text_AnyValue_IsKeptToTheLastCharacter(AnyValue any) => Assert.Equal(any.Text, EdtfValue.Parse(any.Text).Text);

    [Property]
    public void CanonicalText_AnyValue_IsReadBackEqualAndIsItsOwn(AnyValue any)
    {
        var value = EdtfValue.Parse(any.Text);
        var again = EdtfValue.Parse(value.CanonicalText);

        Assert.Equal(value, again);
        Assert.Equal(value.GetHashCode(), again.GetHashCode());
        Assert.Equal(value.CanonicalText, again.Text);
        Assert.Equal(value.CanonicalText, again.CanonicalText);
        Assert.True(again.Level <= value.Level);
    }

    [Property]
    public void Parse_Utf8_IsParseOfCharacters(AnyValue any)
    {
        var (value, fromUtf8) = (EdtfValue.Parse(any.Text), EdtfValue.Parse(Encoding.UTF8.GetBytes(any.Text), null));

        Assert.Equal(value, fromUtf8);
        Assert.Equal(value.Text, fromUtf8.Text);
        Assert.Equal(value.Level, fromUtf8.Level);
    }

    [Property]
    public void TryFormat_Characters_WritesTheText(AnyValue any)
    {
        var destination = new char[any.Text.Length];

        Assert.True(EdtfValue.Parse(any.Text).TryFormat(destination, out var length, default, null));
        Assert.Equal(any.Text, new string(destination, 0, length));
        Assert.False(EdtfValue.Parse(any.Text).TryFormat(destination.AsSpan(1), out length, default, null));
        Assert.Equal(0, length);
    }

    [Property]
    public void TryFormat_Utf8_WritesTheText(AnyValue any)
    {
        var destination = new byte[any.Text.Length];

        Assert.True(EdtfValue.Parse(any.Text).TryFormat(destination, out var length, default, null));
        Assert.Equal(any.Text, Encoding.UTF8.GetString(destination, 0, length));
        Assert.False(EdtfValue.Parse(any.Text).TryFormat(destination.AsSpan(1), out length, default, null));
        Assert.Equal(0, length);
    }

    [Property]
    public void Equals_TwoValues_IsEqualityOfCanonicalTexts(AnyValue one, AnyValue other)
    {
        var (left, right) = (EdtfValue.Parse(one.Text), EdtfValue.Parse(other.Text));

        Assert.Equal(left.CanonicalText == right.CanonicalText, left == right);
    }

    [Property]
    public void ParseLenient_AnyValue_RepairsNothing(AnyValue any) => Assert.Empty(EdtfValue.ParseLenient(any.Text).Steps);
}
