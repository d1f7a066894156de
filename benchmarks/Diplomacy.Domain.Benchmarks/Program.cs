using BenchmarkDotNet.Running;
using Diplomacy.Domain.Benchmarks.Ratios;

if (args is ["ratios", .. var groups]) return RatioRun.Of(groups);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
