#ifndef QZ_SCSI_SCSI_TCQ_H
#define QZ_SCSI_SCSI_TCQ_H
struct Scsi_Host;
struct scsi_cmnd;
struct scsi_cmnd *scsi_host_find_tag(struct Scsi_Host *shost, int tag);
#endif
