namespace Diplomacy.Domain.Analyzers.Tests.Analyzers.Text;

public sealed class TextConstantAnalyzerTests
{
    [Theory]
    [InlineData("Id<string> id = {|DIP2001:\"\"|};")]
    [InlineData("Id<string> id = {|DIP2001:\" almaty\"|};")]
    [InlineData("_ = Id<string>.Parse({|DIP2001:\"a\\nb\"|});")]
    [InlineData("LanguageTag tag = {|DIP2002:\"kk_KZ\"|};")]
    [InlineData("_ = LanguageTag.Parse({|DIP2002:\"k\"|});")]
    [InlineData("LanguageTag tag = {|DIP2017:\"kz\"|};")]
    [InlineData("CountryCode country = {|DIP2003:\"KK\"|};")]
    [InlineData("_ = CountryCode.Parse({|DIP2003:\"kz\"|});")]
    [InlineData("_ = CountryCode.FromAlpha3({|DIP2004:\"KZA\"|});")]
    [InlineData("_ = CountryCode.FromNumeric({|DIP2005:\"999\"|});")]
    [InlineData("LocalizedText text = {|DIP2010:[]|};")]
    [InlineData("LocalizedText text = {|DIP2011:\"\"|};")]
    [InlineData("LocalizedText text = new({|DIP2012:\" Almaty\"|});")]
    [InlineData("LocalizedText text = {|DIP2013:\"e\\u0301\"|};")]
    [InlineData("LocalizedText text = [(\"en\", {|DIP2014:\"a\\rb\"|})];")]
    [InlineData("LocalizedText text = [(\"en\", \"Almaty\"), ({|DIP2015:\"EN\"|}, \"Almaty\")];")]
    [InlineData("_ = new LocalizedText((\"en\", \"Almaty\"), (\"kk\", {|DIP2011:\" \"|}));")]
    [InlineData("_ = new LocalizedText({|DIP2016:(LanguageTag){|DIP2017:\"kz\"|}|}, (\"en\", \"Almaty\"), (\"kk\", \"Алматы\"));")]
    [InlineData("_ = LocalizedText.Create([(\"en\", {|DIP2012:\"Almaty \"|})]);")]
    [InlineData("_ = Some().With(\"en\", {|DIP2011:\"\"|});")]
    [InlineData("const string wrong = \"KK\"; CountryCode country = {|DIP2003:wrong|};")]
    [InlineData("var wrong = \"KK\"; CountryCode country = {|DIP2003:wrong|};")]
    public Task Text_Refused_IsReportedWhereItIsGiven(string statements) => Verify.Check(statements + " static LocalizedText Some() => \"Almaty\";");

    [Theory]
    [InlineData("Id<string> id = \"almaty-2026\";")]
    [InlineData("LanguageTag tag = \"kk-Cyrl-KZ\";")]
    [InlineData("CountryCode country = \"KZ\";")]
    [InlineData("CountryCode country = Some(\"KK\");")]
    [InlineData("LanguageTag tag = Some(\"k\");")]
    [InlineData("_ = CountryCode.Parse(Some(\"KK\"));")]
    [InlineData("_ = CountryCode.TryParse(\"KK\", out _);")]
    [InlineData("LocalizedText text = [(\"en\", \"Almaty\"), (\"kk\", \"Алматы\")];")]
    [InlineData("LocalizedText text = [(\"en\", \"Almaty\"), (Some(\"en\"), \"Almaty\")];")]
    [InlineData("LocalizedText text = [(\"en\", Some(\"\"))];")]
    [InlineData("LocalizedText text = Some(\"\");")]
    [InlineData("_ = new LocalizedText((LanguageTag)\"kk\", (\"en\", \"Almaty\"), (\"kk\", \"Алматы\"));")]
    [InlineData("_ = new LocalizedText((LanguageTag)\"ru\", (\"en\", \"Almaty\"), (Some(\"ru\"), \"Алматы\"));")]
    [InlineData("string text = \" \"; _ = text;")]
    public Task Text_TakenOrUnknown_IsSilent(string statements) => Verify.Check(statements + " static string Some(string value) => value; _ = Some(\"\");");

    [Theory]
    [InlineData("CountryCode country = {|DIP2003:\"UK\"|};", "Write 'GB'")]
    [InlineData("CountryCode country = {|DIP2003:\"KK\"|};", "Did you mean '")]
    [InlineData("LanguageTag tag = {|DIP2002:\"kk_KZ\"|};", "Write 'kk-KZ'.")]
    [InlineData("LanguageTag tag = {|DIP2017:\"kz\"|};", "Did you mean 'kk'?")]
    public async Task Message_SuggestsTheNearest(string statements, string suggestion) => Assert.Contains(suggestion, await Verify.Message(statements), StringComparison.Ordinal);
}
