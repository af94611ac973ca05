#ifndef QZ_SCSI_SG_H
#define QZ_SCSI_SG_H
#define BUSY 4
#endif
