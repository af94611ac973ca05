#ifndef QZ_SCSI_SCSI_BSG_MPI3MR_H
#define QZ_SCSI_SCSI_BSG_MPI3MR_H
enum command { __qz_command };
#endif
