#ifndef QZ_ACPI_ACEXCEP_H
#define QZ_ACPI_ACEXCEP_H
#include <acpi/actypes.h>
#define AE_CODE_ENVIRONMENTAL 0
#define AE_CODE_PROGRAMMER 0x1000
#define AE_CODE_CONTROL 0x4000
#define AE_OK (acpi_status) 0x0000
#define AE_ERROR EXCEP_ENV(0x0001)
#define AE_NOT_FOUND EXCEP_ENV(0x0005)
#define AE_BAD_PARAMETER EXCEP_PGM(0x0001)
#define AE_CTRL_TERMINATE EXCEP_CTL(0x0003)
#define EXCEP_ENV(a_) ((acpi_status)(a_ | AE_CODE_ENVIRONMENTAL))
#define EXCEP_PGM(a_) ((acpi_status)(a_ | AE_CODE_PROGRAMMER))
#define EXCEP_CTL(a_) ((acpi_status)(a_ | AE_CODE_CONTROL))
#endif
