// SPDX-License-Identifier: Apache-2.0

/* nothing here yet */
