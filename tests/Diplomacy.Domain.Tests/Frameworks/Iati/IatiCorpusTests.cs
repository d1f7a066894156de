using System.Xml.Linq;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Tests.Frameworks;

/// <summary>The files of the standard's own test corpus that have results, and its annotated example. Their codes are mostly placeholders ("xx"), which the schema does not look at.</summary>
public sealed class IatiCorpusTests
{
    public static TheoryData<string> Accepted => new(IatiFile.All.Where(file => file.Expect != "reject").Select(file => file.Path));

    public static TheoryData<string> Rejected => new(IatiFile.All.Where(file => file.Expect == "reject").Select(file => file.Path));

    [Fact]
    public void Corpus_HasItsFiles() => Assert.Equal((68, 67, 1), (IatiFile.All.Count(file => file.Expect == "accept"), IatiFile.All.Count(file => file.Expect == "reject"), IatiFile.All.Count(file => file.Expect == "sample")));

    [Theory, MemberData(nameof(Accepted))]
    public void Read_FileThatTheSchemaAccepts_HasNoErrorAndTakesEveryResult(string path)
    {
        var reading = Read(path);

        Assert.False(reading.HasErrors, string.Join('\n', reading.Remarks));
        Assert.Equal(XDocument.Parse(IatiFile.Of(path).Xml).Descendants("result").Count(), reading.Activities.Sum(activity => activity.Results.Count));
    }

    [Theory, MemberData(nameof(Rejected))]
    public void Read_FileThatTheSchemaRejects_HasAnErrorWithinTheResults(string path)
    {
        var errors = Read(path).Remarks.Where(remark => remark.Severity is InvariantSeverity.Error).ToList();

        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.Contains("/result[", error.Path, StringComparison.Ordinal));
        Assert.All(errors, error => Assert.True(error is { Line: > 1, Column: > 0 }));
    }

    /// <summary>What is not told as a code of its list is not written, and foreign parts are not: with these put back by hand the bytes are the same.</summary>
    [Theory, MemberData(nameof(Accepted))]
    public void Write_WhatWasRead_IsTheSameAfterCanonicalization(string path)
    {
        var xml = WithKnownParts(IatiFile.Of(path).Xml);
        var reading = IatiXml.Read(xml);

        Assert.DoesNotContain(reading.Remarks, remark => remark.Severity is not InvariantSeverity.Info);
        var written = IatiXml.Write(reading.Activities).Xml;
        if (reading.Remarks.Count == 0) Assert.Equal(CanonicalXml.OfResults(xml), CanonicalXml.OfResults(written));
        Assert.Equal(reading.Activities, IatiXml.Read(written).Activities);
    }

    [Fact]
    public void Write_TheAnnotatedExample_IsTheSameAfterCanonicalization()
    {
        var xml = IatiFile.All.Single(file => file.Expect == "sample").Xml;
        var reading = IatiXml.Read(xml);

        Assert.Empty(reading.Remarks);
        Assert.Equal(CanonicalXml.OfResults(xml), CanonicalXml.OfResults(IatiXml.Write(reading.Activities).Xml));
        Assert.Equal(CanonicalXml.OfResults(xml), CanonicalXml.OfResults(IatiXml.ReplaceResults(xml, reading.Activities).Xml));
        Assert.Equal(["DIP5102"], Broken.By(() => reading.Activities.Single().Results.Single()));
    }

    private static IatiReading Read(string path) => IatiXml.Read(IatiFile.Of(path).Xml);

    /// <summary>The file with codes of the lists, digits and canonical booleans in place of its placeholders, and without foreign parts.</summary>
    private static string WithKnownParts(string xml)
    {
        var document = XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
        foreach (var result in document.Descendants("result"))
        {
            foreach (var part in result.DescendantsAndSelf().ToList())
            {
                if (part.Name.Namespace != XNamespace.None) part.Remove();
                foreach (var attribute in part.Attributes().Where(attribute => attribute.Name.Namespace != XNamespace.None && attribute.Name.LocalName != "lang").ToList()) attribute.Remove();
            }

            result.SetAttributeValue("type", "1");
            foreach (var indicator in result.Elements("indicator")) indicator.SetAttributeValue("measure", "1");
            foreach (var flag in result.DescendantsAndSelf().Attributes().Where(attribute => attribute.Value is "true" or "false")) flag.Value = flag.Value == "true" ? "1" : "0";
            foreach (var figure in result.Descendants().Where(part => part.Name.LocalName is "baseline" or "target" or "actual").Attributes("value")) figure.Value = "1.5";
            foreach (var code in result.Descendants("language").Attributes("code")) code.Value = "en";
            foreach (var narratives in result.Descendants("narrative").GroupBy(narrative => narrative.Parent).ToList()) narratives.Skip(1).Remove();
            result.Descendants("location").Where(location => location.Attribute("ref") is null).Remove();
            result.Descendants("dimension").Where(dimension => dimension.Attribute("name") is null || dimension.Attribute("value") is null).Remove();
        }

        return document.ToString(SaveOptions.DisableFormatting);
    }
}
