#ifndef QZ_SCSI_LIBFCOE_H
#define QZ_SCSI_LIBFCOE_H
#define FCOE_MTU 0x86e
#endif
