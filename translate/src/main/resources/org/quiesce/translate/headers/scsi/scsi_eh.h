#ifndef QZ_SCSI_SCSI_EH_H
#define QZ_SCSI_SCSI_EH_H
#include <linux/dma-direction.h>
#include <scsi/scsi_cmnd.h>
struct Scsi_Host;
struct scsi_cmnd;
struct scsi_device;
struct scsi_eh_save;
struct scsi_sense_hdr;
struct scsi_eh_save {
	int result;
	unsigned int resid_len;
	enum dma_data_direction data_direction;
	unsigned underflow;
	unsigned char cmd_len;
	unsigned char prot_op;
	unsigned char cmnd[32];
	struct scsi_data_buffer sdb;
};
void scsi_report_bus_reset(struct Scsi_Host *, int);
void scsi_report_device_reset(struct Scsi_Host *, int, int);
int scsi_block_when_processing_errors(struct scsi_device *);
bool scsi_sense_is_deferred(const struct scsi_sense_hdr *sshdr);
void scsi_eh_prep_cmnd(struct scsi_cmnd *scmd, struct scsi_eh_save *ses, unsigned char *cmnd, int cmnd_size, unsigned sense_bytes);
void scsi_eh_restore_cmnd(struct scsi_cmnd *scmd, struct scsi_eh_save *ses);
#endif
