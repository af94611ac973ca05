#ifndef QZ_SCSI_SCSI_STATUS_H
#define QZ_SCSI_SCSI_STATUS_H
enum scsi_msg_byte { NOP = 8, ABORT = 6 };
enum scsi_host_status { DID_OK, DID_NO_CONNECT, DID_BAD_TARGET = 4, DID_ABORT, DID_ERROR = 7, DID_RESET, DID_IMM_RETRY = 12 };
#endif
