#ifndef QZ_SCSI_SCSI_H
#define QZ_SCSI_SCSI_H
#include <scsi/scsi_proto.h>
#include <scsi/scsi_status.h>
#define SCSI_MLQUEUE_HOST_BUSY 0x1055
#define SCSI_MLQUEUE_DEVICE_BUSY 0x1056
#define SCSI_UNKNOWN 0
#define SCSI_SPC_2 5
enum scsi_disposition { SUCCESS = 0x2002, FAILED };
int scsi_status_is_check_condition(int status);
#endif
