// The web course's pages listen over a socket.

import { SocketRecogniser, socketAddress } from './recogniser-socket.js'
import { useRecognisers } from './recognisers.js'

useRecognisers(({ listen }) => new SocketRecogniser(socketAddress(listen)))
