"""Only for making new weights; needs torch and kaldi-native-fbank, which the tests do not."""
