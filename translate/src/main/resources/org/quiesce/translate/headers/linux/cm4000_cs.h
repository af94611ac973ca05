#ifndef QZ_LINUX_CM4000_CS_H
#define QZ_LINUX_CM4000_CS_H
#define DEVICE_NAME "cmm"
#define MODULE_NAME "cm4000_cs"
#endif
