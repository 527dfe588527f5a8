import '../../model/no-network.ts';
import 'pdfjs-dist/build/pdf.worker.min.mjs';
