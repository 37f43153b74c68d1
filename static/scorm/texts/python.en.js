// Why there are no calls and no questions: for each code of PythonTrouble what was found, what the learner can do, and what the
// hospital's administrator can change. The same keys as python.nl.js. {file} is the name of a file.
// 0.5 GB: 0.2 measured for Python, 0.3 estimated for the recognition of speech. 15 MB: all files that Python fetches.
export default {
  no_wasm: {
    found: 'This browser can’t run WebAssembly, or may not. The course needs it for calls and questions.',
    learner: 'You can go on reading. For calls and questions: open the course in a recent Chrome, Edge, Firefox or Safari. If that doesn’t help, show this message to your administrator.',
    administrator: 'If the learning system sends a Content-Security-Policy, add \'wasm-unsafe-eval\' to its script-src. Allow WebAssembly in the policy for browsers. Needed: Chrome or Edge 97, Firefox 114, Safari 16.4, or newer.',
  },
  not_found: {
    found: 'The file {file} of this course didn’t arrive.',
    learner: 'You can go on reading. For calls and questions: see whether you are still connected and signed in, and open the course again. If that doesn’t help, show this message to your administrator.',
    administrator: 'See whether {file} is in the package that was uploaded, and whether a filter or proxy holds it back. The course fetches .js, .wasm, .zip and .json from the learning system itself. If the file is missing, upload the package again.',
  },
  memory: {
    found: 'This computer has too little free memory.',
    learner: 'You can go on reading. For calls and questions: close other tabs and programs, and try again.',
    administrator: 'The course asks for about 0.5 GB of free memory in the browser. See whether a lower limit holds for a tab or a session.',
  },
  timeout: {
    found: 'The course has waited too long for an answer from this computer.',
    learner: 'You can go on reading. For calls and questions: try again. Close other programs if it takes long once more.',
    administrator: 'The first time, the course fetches some 15 MB and works for a few seconds. Let the browser keep the files of the package, and see whether a filter delays large files.',
  },
  crashed: {
    found: 'The part of the course that looks at calls and questions has stopped unexpectedly.',
    learner: 'You can go on reading. For calls and questions: try again. If it stops once more, open the course again, best in a recent browser.',
    administrator: 'Update the browser. If it stops on many computers, see whether security software cuts off web workers or WebAssembly.',
  },
  error: {
    found: 'There is a fault in the course itself. What you said or wrote is not in this message.',
    learner: 'You can go on reading. Try this call or question again. If it fails once more, show this message to your administrator.',
    administrator: 'Pass this message on to who made the course, with the version of the package. A newer package may mend it.',
  },
}
