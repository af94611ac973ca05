#ifndef QZ_LINUX_COMEDI_H
#define QZ_LINUX_COMEDI_H
#define VERSION "0.7.76"
#endif
