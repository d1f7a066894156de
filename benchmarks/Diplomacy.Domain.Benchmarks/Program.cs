using BenchmarkDotNet.Running;
using Diplomacy.Domain.Benchmarks;
using Diplomacy.Domain.Benchmarks.Ratios;

if (args is ["ratios", .. var groups]) return RatioRun.Of(groups);
if (args is ["memory", .. var part]) return MemoryRun.Of(part);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
