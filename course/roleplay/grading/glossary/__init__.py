"""Professional terms with plain words for them, a module for each field and language.

One line a term, "term ; other form = plain words", in the letters that the grader reads: lower case, no accents. An
ending -s is understood, in Dutch -e, -en, -n and -es too. What everyone knows, and words with another everyday meaning,
are left out on purpose."""
