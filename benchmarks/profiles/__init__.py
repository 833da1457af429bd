"""Two ways to cut the clause graph into tuples, one for each convention of the open-extraction benchmarks."""
