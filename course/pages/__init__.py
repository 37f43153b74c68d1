"""The learner's pages without a host: templates, words, and what stands on each. Every host shows the same ones."""
